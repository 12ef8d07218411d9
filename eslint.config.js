import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const clockAndChance = [
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "The domain knows no chance." },
  {
    selector: "NewExpression[callee.name='Date'], CallExpression[callee.name='Date']",
    message: "The domain knows no clock.",
  },
  { selector: "MemberExpression[object.name='Date']", message: "The domain knows no clock." },
  {
    selector: "CallExpression[callee.property.name=/^toLocale/]",
    message: "The domain knows no locale: see danishNumber.",
  },
];

/**
 * Its "recommended" list is for plain JavaScript and wants a formatter; only the rules about Office are wanted
 * here.
 */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

export default tseslint.config(
  { ignores: ["dist/", "dist-support/", ".cache/", "node_modules/", "test-results/"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      eqeqeq: "error",
      "no-console": "error",
      "prefer-const": "error",
    },
  },
  { files: ["src/**"], rules: { "max-lines": ["error", { max: 200, skipBlankLines: true }] } },
  { files: ["src/domain/**", "src/app/**"], rules: { "no-restricted-syntax": ["error", ...clockAndChance] } },
  {
    files: ["src/hosts/excel/**", "src/taskpane/**"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  { files: ["*.config.{js,ts}", "scripts/**"], rules: { "no-restricted-exports": "off", "no-console": "off" } },
);
