/** Our own small HTML back to Markdown. It knows the elements an answer can have. */
export function toMarkdown(root: Element): string {
  return blocks(root).join("\n\n");
}

function blocks(root: Element): string[] {
  const found: string[] = [];
  for (const child of root.children) {
    switch (child.tagName) {
      case "UL":
      case "OL":
        found.push(list(child, ""));
        break;
      case "TABLE":
        found.push(table(child));
        break;
      case "PRE":
        found.push(`\`\`\`\n${child.textContent ?? ""}\n\`\`\``);
        break;
      case "H3":
      case "H4":
      case "H5":
      case "H6":
        found.push(`### ${inline(child)}`);
        break;
      case "BLOCKQUOTE":
        found.push(blocks(child).join("\n\n").replaceAll(/^/gm, "> "));
        break;
      case "P":
      case "FIGCAPTION":
        found.push(inline(child));
        break;
      default:
        found.push(...blocks(child));
    }
  }
  return found.filter((block) => block.trim().length > 0);
}

function inline(node: Node): string {
  let text = "";
  for (const child of node.childNodes) {
    if (child instanceof HTMLAnchorElement) text += `[${inline(child)}](${child.href})`;
    else if (child instanceof Element && child.tagName === "STRONG") text += `**${inline(child)}**`;
    else if (child instanceof Element && child.tagName === "EM") text += `*${inline(child)}*`;
    else if (child instanceof Element && child.tagName === "CODE") text += `\`${child.textContent ?? ""}\``;
    else if (child instanceof Element && child.tagName === "BR") text += "\n";
    else if (child instanceof Element) text += inline(child);
    // Record text is written by many: pasted, it must not become a picture, a link or markup.
    else text += (child.textContent ?? "").replaceAll(/\s+/g, " ").replaceAll(/[\\`*[<]/g, "\\$&");
  }
  return text.trim().length === 0 ? text : text.replaceAll(/^\n+|\n+$/g, "");
}

function list(root: Element, indent: string): string {
  const start = root instanceof HTMLOListElement ? root.start : 1;
  return [...root.children]
    .map((item, at) => {
      const inner = [...item.children].filter((child) => child.tagName === "UL" || child.tagName === "OL");
      const own = item.cloneNode(true) as Element;
      for (const nested of own.querySelectorAll("ul, ol")) nested.remove();
      const mark = root.tagName === "OL" ? `${start + at}.` : "-";
      return [`${indent}${mark} ${inline(own).trim()}`, ...inner.map((nested) => list(nested, `${indent}   `))].join("\n");
    })
    .join("\n");
}

function table(root: Element): string {
  const rows = [...root.querySelectorAll("tr")].map((row) =>
    [...row.children].map((cell) => inline(cell).trim().replaceAll("|", "\\|").replaceAll("\n", " ")),
  );
  const [head, ...body] = rows;
  if (head === undefined) return "";
  return [head, head.map(() => "---"), ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
