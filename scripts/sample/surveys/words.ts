/** What respondents wrote, by round and item; each by somebody else. */
export const words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "s-self-check-1": {
    "check.commitment.train": [
      "Two days in September last year, and the e-learning.",
      "The training budget of 2025. For 2026 I would have to look.",
      "Floor walkers in the first two weeks.",
      "The training plan. Whether people would point to it is another question.",
      "Hard to say. We paid for it.",
    ],
    "check.commitment.advantage": [
      "It is in the strategy paper, on page four.",
      "I said so at the kick-off.",
      "The investment speaks for itself.",
      "We renewed the licences.",
      "I could not name anything they have seen since go-live.",
      "My dashboard is on the wall of the meeting room.",
    ],
    "check.adoption.pipeline": [
      "The Monday report comes out of it, I believe.",
      "I get a print-out. It starts as an export.",
      "The sales analyst prepares it, so in a way.",
      "I open the forecast page before the board meeting.",
      "Nothing. I ask Lukas.",
    ],
  },
  "s-self-check-2": {
    "check.adoption.pipeline": [
      "I signed in for the first time this month. Ask me in spring.",
      "Nothing yet, to be honest.",
      "The board forecast of November was shown live.",
      "I still get the print-out. I have asked for it to stop.",
      "They would point to the list, and they would be right.",
    ],
  },
  "s-mirror-1": {
    "mirror.adoption.pipeline": [
      "The list is due on Friday at noon. That is what he looks at.",
      "I am asked for slides of what is in the system.",
      "Never seen one of them open it.",
      "Thirty-one pages on paper, every Monday.",
      "Our boss asks our assistant, who asks me.",
      "If they used it they would know that half of it is out of date.",
      "In our stand-up the screen is on, and she reads from it.",
      "I would not know where they look.",
      "Somebody exports it for them.",
    ],
    "mirror.commitment.train": [
      "Two days before go-live, on a test system that was slow.",
      "I started in January. Nobody has shown me anything.",
      "There was a link to videos.",
      "We taught each other.",
      "They train you when you ask twice.",
      "No time is set aside for it. You do it after your shift.",
      "Order entry got proper help. We did not.",
    ],
    "mirror.leading.seen": [
      "At the kick-off, on a slide.",
      "She looks orders up herself when a customer calls. The only one.",
      "No.",
      "They say “the system” as if it were somebody else’s.",
      "Not in our depot.",
      "He asked me for my figures while they were on the screen behind me.",
    ],
  },
  "s-mirror-2": {
    "mirror.adoption.pipeline": [
      "The forecast was on the screen in November’s call. First time.",
      "The list is still due on Friday.",
      "I heard that he has a log-in now.",
      "Our regional manager asked for the number from the system, not from me.",
      "Still slides.",
      "Nothing has changed for us.",
      "They opened it and it was wrong, so now we tidy up before calls.",
    ],
  },
};
