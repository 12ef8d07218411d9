/** The product's version, as package.json has it: reports say which rules they were made by. */
export const VERSION = "0.1.0";
