/**
 * How the printed plan looks, also where colours come out grey: what is done is dark, what is planned light, what is
 * critical outlined; links are drawn with the edges of boxes in the upper half of a bar's row, slack in the lower half.
 */
export const planStyle = `
  .legend { display: flex; flex-wrap: wrap; gap: 3pt 14pt; margin: 6pt 0 0; padding: 0; color: #586565; font-size: 8pt; list-style: none; }
  .legend li { display: flex; align-items: center; gap: 5pt; margin: 0; }
  .sign { position: relative; display: inline-block; width: 20pt; height: 15pt; }
  .plan { margin-top: 8pt; table-layout: fixed; font-size: 8pt; }
  .plan + .plan { margin-top: 0; break-before: page; }
  .plan td, .plan th { padding: 2.5pt 5pt 2.5pt 0; }
  .plan .part th { padding-top: 8pt; color: #1b2222; font-size: 8.5pt; font-weight: 600; }
  .plan .part td { border-top-width: 0; }
  .plan tbody { break-inside: auto; }
  .plan .time { position: relative; padding: 0; height: 15pt; }
  .plan thead .time { height: 24pt; }
  .tick { position: absolute; top: 0; bottom: 0; padding: 2pt 0 0 3pt; border-left: 0.5pt solid #d5dcdc; overflow: hidden; line-height: 1.3; white-space: nowrap; }
  .now { position: absolute; top: 0; bottom: 0; border-left: 1.2pt dashed #0f7468; }
  .bar { position: absolute; top: 3.5pt; height: 8pt; min-width: 1.5pt; border-radius: 1.5pt; background: #9fc7c1; }
  .bar.critical { outline: 1.2pt solid #1b2222; outline-offset: -0.6pt; }
  .bar.gone { border: 0.6pt dashed #586565; background: none; }
  .bar > span { display: block; height: 100%; border-radius: 1.5pt; background: #0f7468; }
  .bar.gone > span { background: none; }
  .slack { position: absolute; top: 7.5pt; height: 4pt; border: 0 solid #7c8989; border-right-width: 0.8pt; }
  .slack::before { content: ""; position: absolute; top: 1.6pt; left: 0; right: 0; border-top: 0.8pt solid #7c8989; }
  .diamond { position: absolute; top: 3.5pt; width: 7pt; height: 7pt; margin-left: -3.5pt; background: #1b2222; rotate: 45deg; }
  .link { position: absolute; box-sizing: content-box; border: 0 solid #5f6c72; }
  .link.through { top: 0; bottom: 0; border-left-width: 0.6pt; }
  .link.out.down { top: 5.5pt; bottom: 0; border-width: 0.6pt 0.6pt 0 0; }
  .link.out.up { top: 0; height: 5.5pt; border-width: 0 0.6pt 0.6pt 0; }
  .link.out.down.back { border-width: 0.6pt 0 0 0.6pt; }
  .link.out.up.back { border-width: 0 0 0.6pt 0.6pt; }
  .link.in.ends.down { top: 0; height: 2pt; border-left-width: 0.6pt; }
  .link.in.ends.up { top: 13pt; bottom: 0; border-left-width: 0.6pt; }
  .link.in.starts.down { top: 0; height: 5.5pt; border-width: 0 0 0.6pt 0.6pt; }
  .link.in.starts.up { top: 5.5pt; bottom: 0; border-width: 0.6pt 0 0 0.6pt; }
  .link.tight { border-color: #1b2222; }
  .head { position: absolute; width: 0; height: 0; border: 0 solid transparent; }
  .head.down { top: 0.3pt; margin-left: -1.7pt; border-width: 3.2pt 2pt 0; border-top-color: #5f6c72; }
  .head.up { top: 11.5pt; margin-left: -1.7pt; border-width: 0 2pt 3.2pt; border-bottom-color: #5f6c72; }
  .head.right { top: 3.8pt; margin-left: -3.2pt; border-width: 2pt 0 2pt 3.2pt; border-left-color: #5f6c72; }
  .head.tight.down { border-top-color: #1b2222; }
  .head.tight.up { border-bottom-color: #1b2222; }
  .head.tight.right { border-left-color: #1b2222; }
  .late { color: #a61e1e; font-weight: 600; }
  .dropped { color: #586565; }
`;
