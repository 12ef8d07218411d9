/** The namespace of the custom functions, from the same manifest that Excel reads. */
export async function functionNamespace(): Promise<string> {
  const response = await fetch("manifest.xml");
  if (!response.ok) throw new Error(`manifest.xml: ${response.status}`);
  const manifest = new DOMParser().parseFromString(await response.text(), "text/xml");
  const resource = manifest.querySelector("Namespace")?.getAttribute("resid") ?? "";
  const namespace = [...manifest.getElementsByTagName("bt:String")].find((text) => text.id === resource);
  const value = namespace?.getAttribute("DefaultValue");
  if (!value) throw new Error("manifest.xml names no namespace for its functions");
  return value;
}
