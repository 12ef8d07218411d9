/* `--env workbench` builds the workbench too, `--env https` serves the add-in for Excel. Only Node itself needs this
   file: the configurations are TypeScript. */
import { register } from "tsx/esm/api";

register();
const { configurations } = await import("./scripts/build/configurations.ts");

export default configurations;
