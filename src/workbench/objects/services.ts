import { defineType, type HostObject } from "../protocol/hostObject.ts";

const nothing = () => null;

/** office.js reports that its action handlers are there. */
const addinServiceType = defineType<null>("AddinInternalService", { methods: { notifyActionHandlerReady: nothing } });

/** office.js reports that its custom-functions runtime is there; the grid calls the functions itself. */
const customFunctionsServiceType = defineType<null>("CustomFunctions", {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: nothing,
    _GetEnabledFeatures: () => [],
    setInvocationResults: nothing,
    setInvocationArrayResults: nothing,
  },
});

export const services: Readonly<Record<string, HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": addinServiceType.of(null),
  "Microsoft.ExcelServices.CustomFunctions": customFunctionsServiceType.of(null),
};
