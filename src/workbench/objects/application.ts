import type { WorkbookModel } from "../model/workbookModel.ts";
import { defineType, object, scalar } from "../protocol/hostObject.ts";

const nothing = () => null;

const numberFormatInfoType = defineType<null>("NumberFormatInfo", {
  properties: { numberDecimalSeparator: scalar(() => ","), numberGroupSeparator: scalar(() => ".") },
});

const cultureInfoType = defineType<null>("CultureInfo", {
  properties: { name: scalar(() => "da-DK"), numberFormat: object(() => numberFormatInfoType.of(null)) },
});

export const applicationType = defineType<WorkbookModel>("Application", {
  properties: {
    calculationMode: scalar(
      ({ calculationMode }) => calculationMode,
      (workbook, value) => void (workbook.calculationMode = String(value)),
    ),
    calculationState: scalar(() => "Done"),
    decimalSeparator: scalar(() => ","),
    thousandsSeparator: scalar(() => "."),
    useSystemSeparators: scalar(() => true),
    cultureInfo: object(() => cultureInfoType.of(null)),
  },
  methods: {
    calculate: ({ grid }) => grid.recalculate(),
    suspendApiCalculationUntilNextSync: nothing,
    suspendScreenUpdatingUntilNextSync: nothing,
  },
});
