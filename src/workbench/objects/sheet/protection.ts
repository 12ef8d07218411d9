import type { SheetModel } from "../../model/workbookModel.ts";
import { ApiError } from "../../protocol/apiError.ts";
import { defineType, scalar } from "../../protocol/hostObject.ts";

/** A protected sheet takes no writes, from clients or keyboard. Passwords are not played. */
export const protectionType = defineType<SheetModel>("WorksheetProtection", {
  properties: {
    protected: scalar((sheet) => sheet.protected),
    options: scalar((sheet) => ({ allowEditObjects: sheet.allowsObjects })),
  },
  methods: {
    protect(sheet, options) {
      if (sheet.protected) throw new ApiError("InvalidOperation", "The worksheet is already protected.");
      sheet.protected = true;
      sheet.allowsObjects = (options as { readonly allowEditObjects?: boolean } | null)?.allowEditObjects === true;
    },
    unprotect: (sheet) => void (sheet.protected = false),
  },
});
