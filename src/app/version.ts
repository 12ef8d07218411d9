import product from "../../package.json";

/** The product's version, as package.json has it: reports and the pane say which rules they were made by. */
export const VERSION: string = product.version;
