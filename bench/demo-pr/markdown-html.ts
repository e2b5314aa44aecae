import { htmlOf } from '../../test/support/github-markdown.js';

/** Tables and folds, nearly as GitHub draws them. */
export const MARKDOWN_STYLE = `
.markdown table { display: block; width: max-content; max-width: 100%; overflow-x: auto; margin: .8rem 0; }
.markdown th, .markdown td { padding: .35rem .7rem; border: 1px solid var(--line); white-space: normal; }
.markdown [align="right"] { text-align: right; } .markdown [align="center"] { text-align: center; }
.markdown h2 { margin-top: 1rem; }
.markdown details { border: 0; margin: .5rem 0; } .markdown summary { padding: .25rem 0; }
`;

/** Markdown of a comment, check or job summary as GitHub's parser reads it. What GitHub draws as a diagram is folded text. */
export function markdownHtml(markdown: string): string {
  return htmlOf(markdown).replace(
    /<pre><code class="language-mermaid">[^]*?<\/code><\/pre>/g,
    (diagram) => `<details><summary>Diagram, which GitHub draws</summary>${diagram}</details>`,
  );
}
