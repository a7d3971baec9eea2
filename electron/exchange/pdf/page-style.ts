import { planStyle } from "./plan-style.ts";

/**
 * Typefaces of the system, one for each: Chromium embeds them as they are. It would draw the window's variable one
 * letter by letter, as pictures that many programs show and search badly.
 */
export const typeface = "'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

/** How printed pages look: the window's greys, sizes in points, one accent for what matters most. */
export const pageStyle = `
  * { box-sizing: border-box; }
  body { margin: 0; color: #1b2222; font: 9.5pt/1.42 ${typeface}; }
  h1 { margin: 0; font-size: 20pt; line-height: 1.2; font-weight: 600; overflow-wrap: anywhere; }
  h2 { margin: 0 0 3pt; padding-bottom: 3pt; border-bottom: 0.75pt solid #c9d1d1; color: #586565; font-size: 9pt; font-weight: 600; break-after: avoid; }
  p { margin: 0 0 4pt; overflow-wrap: anywhere; }
  section { margin-top: 13pt; min-width: 0; }
  ul { margin: 0; padding-left: 13pt; }
  li { margin-bottom: 2pt; overflow-wrap: anywhere; }
  table { width: 100%; border-collapse: collapse; font-size: 9pt; }
  th { padding: 2pt 6pt 2pt 0; color: #586565; font-size: 8pt; font-weight: 500; text-align: left; vertical-align: bottom; }
  td { padding: 3pt 6pt 3pt 0; border-top: 0.5pt solid #e1e6e6; vertical-align: top; overflow-wrap: anywhere; }
  tr { break-inside: avoid; }
  .about { margin-top: 2pt; color: #586565; }
  .message { margin: 12pt 0 0; padding: 8pt 11pt; border-left: 2.5pt solid #0f7468; background: #eef8f6; }
  .nothing { color: #586565; }
  .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 20pt; }
  .hr { margin-bottom: 5pt; table-layout: fixed; }
  ${planStyle}
`;
