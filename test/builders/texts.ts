/** Texts that editors, databases and codecs have been caught out by. */
export const awkwardTexts = [
  "",
  " ",
  "plain words",
  "naïve café, Ærø, Łódź",
  "👩🏽‍🏭 said “no” 🤷",
  "مرحبا بالعالم",
  "שלום עולם",
  "line one\nline two\r\nline three\ttabbed",
  "null\u0000 bell\u0007 escape\u001b",
  "half a pair \ud83d and the other \udc4d",
  "=1+1",
  "'; DROP TABLE answers; --",
  "%_\\*?[]",
  '{"json": [1, 2]}',
  "x".repeat(3000),
];
