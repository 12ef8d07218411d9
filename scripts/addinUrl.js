/* Where the add-in is served from: the manifest and functions.json name it in full. */

const LOCAL_ADDRESS = "https://localhost:3000";

/** ADDIN_URL is where the add-in will be served from, for a build that is to be installed. */
export function atAddinUrl(text, address = process.env.ADDIN_URL) {
  const served = address?.replace(/\/+$/, "");
  return served ? text.replaceAll(LOCAL_ADDRESS, served) : text;
}
