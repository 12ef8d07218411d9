/* The least page that Fluent and office.js can show: what the pane's first view is measured beside. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

await Office.onReady();
createRoot(document.getElementById("root")!).render(
  <FluentProvider theme={webLightTheme}>
    <main>
      <h2>En tom side</h2>
    </main>
  </FluentProvider>,
);
