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
  .plan { margin-top: 10pt; table-layout: fixed; font-size: 8pt; }
  .plan td, .plan th { padding: 2.5pt 5pt 2.5pt 0; }
  .plan th.part { padding-top: 8pt; color: #1b2222; font-size: 8.5pt; font-weight: 600; }
  .plan tbody { break-inside: auto; }
  .plan .time { position: relative; padding: 0; height: 15pt; }
  .tick { position: absolute; top: 0; bottom: 0; padding: 2pt 0 0 3pt; border-left: 0.5pt solid #d5dcdc; overflow: hidden; white-space: nowrap; }
  .now { position: absolute; top: 0; bottom: 0; border-left: 1.2pt solid #0f7468; }
  .bar { position: absolute; top: 3.5pt; height: 8pt; border-radius: 1.5pt; background: #9fc7c1; }
  .bar.critical { outline: 1.2pt solid #1b2222; outline-offset: -0.6pt; }
  .bar > span { display: block; height: 100%; border-radius: 1.5pt; background: #0f7468; }
  .diamond { position: absolute; top: 3.5pt; width: 7pt; height: 7pt; margin-left: -3.5pt; background: #1b2222; rotate: 45deg; }
  .late { color: #a61e1e; font-weight: 600; }
  .hr { margin-bottom: 5pt; table-layout: fixed; }
`;
