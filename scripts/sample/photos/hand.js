/** Makes type look written: every letter of `.hand` sits and leans a little differently, the same on every run. */
let state = 20261110;
function chance() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

for (const element of document.querySelectorAll(".hand")) {
  const wobble = Number(element.dataset.wobble ?? 1);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const words = text.textContent.split(/(\s+)/).map((word) => {
      if (/^\s*$/.test(word)) return document.createTextNode(word);
      const held = document.createElement("span");
      held.append(...[...word].map(letter));
      return held;
    });
    text.replaceWith(...words);
    function letter(character) {
      const span = document.createElement("span");
      span.textContent = character;
      const lean = (chance() - 0.5) * 7 * wobble;
      const drop = (chance() - 0.5) * 3.2 * wobble;
      const size = 1 + (chance() - 0.5) * 0.09 * wobble;
      span.style.transform = `translateY(${drop}px) rotate(${lean}deg) scale(${size})`;
      return span;
    }
  }
}
