import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import { sameLengthEnglish } from "../../grid/danishFormula.ts";
import type { UniverSession } from "../session.ts";

type Nodes = ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]>;

/** The parts of the formula as it was typed, cut where the parts of the English one are. */
function asTyped(nodes: Nodes, typed: string): Nodes {
  if (!nodes) return nodes;
  const length = nodes.reduce((sum, node) => sum + (typeof node === "string" ? node : node.token).length, 0);
  let at = typed.length - length;
  return nodes.map((node) => {
    const from = at;
    at += (typeof node === "string" ? node : node.token).length;
    const text = typed.slice(from, at);
    return typeof node === "string" ? text : { ...node, token: text };
  });
}

/** While a formula is typed with `;` and `0,5`, its cells are still found, coloured and pointed at. */
export function editDanishFormulas(session: UniverSession): void {
  const lexer = session.workbook.getActiveSheet().getInject().get(LexerTreeBuilder);
  const build = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    const english = sameLengthEnglish(formula);
    return english === formula ? build(formula) : asTyped(build(english), formula);
  };
}
