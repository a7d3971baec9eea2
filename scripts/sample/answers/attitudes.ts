import { heardOnly, overheard, rated, said, type AnsweredQuestion } from "../answer-sheet.ts";

export const attitudesAnswers: readonly AnsweredQuestion[] = [
  {
    questionId: "attitudes.own-benefit",
    byGroup: {
      "g-field-sales": rated(
        1,
        "high",
        "Two of ten name something for their own work, both of them order status.",
        {
          voices: [
            said("p-ruprecht-galander", 0, "It knows less than I do about people I know."),
            said(
              "p-jonna-ketola",
              4,
              "I prepare a visit in five minutes. It used to be twenty and two phone calls.",
            ),
          ],
        },
      ),
      "g-key-accounts": rated(2, "medium", "Four of ten: quotation history."),
      "g-order-entry": rated(4, "high", "Nine of ten, six of them with a case from the last month.", {
        voices: [
          overheard(
            "an order clerk in Dobrzewo",
            4,
            "Nobody shouts at me about lost orders, because there are none.",
          ),
        ],
      }),
      "g-technicians": rated(0, "high", "Six of six: for the office, for invoicing, for nobody."),
      "g-service-coordination": rated(2, "medium", "Half of those asked, always the parts history."),
      "g-marketing": rated(2, "medium"),
    },
  },
  {
    questionId: "attitudes.observed-habit",
    byGroup: {
      "g-field-sales": rated(
        1,
        "high",
        "From 60 visits in calendars, 27 are in Meridian; 14 were entered without a reminder or a review ahead.",
      ),
      "g-key-accounts": rated(
        1,
        "medium",
        "Of 20 meetings 7 were there, most of them on the evening before the review.",
      ),
      "g-order-entry": rated(
        4,
        "high",
        "58 of 60 orders unprompted and on the day; looking up a colleague's record first is how they begin a call.",
        {
          evidence: ["e-order-figures", "e-standup"],
        },
      ),
      "g-technicians": rated(
        1,
        "high",
        "Of 40 jobs 17 are in Meridian four weeks later; three of these were entered by the technician, from home.",
        {
          evidence: ["e-pink-sheet"],
        },
      ),
      "g-service-coordination": rated(
        2,
        "high",
        "Three in four unprompted, few within two days, for want of sheets.",
      ),
      "g-marketing": rated(1, "medium", "One in three leads from fairs, mostly after sales had asked."),
    },
  },
  {
    questionId: "attitudes.peer-norms",
    byGroup: {
      "g-field-sales": rated(
        0,
        "high",
        "Galander, Wernigk and a retired colleague are named most. None uses it; one makes a point of it, and the retired one still gets the list.",
        {
          voices: [
            said("p-ruprecht-galander", 1, "I make a point of nothing. I just do not do it."),
            said("p-sinead-corrigan", 1, "In my region it is changing. In the bar it is not."),
            said("p-jonna-ketola", 0, "I am not one of the three."),
          ],
        },
      ),
      "g-key-accounts": rated(1, "medium"),
      "g-order-entry": rated(
        4,
        "high",
        "All three use it in front of everyone. The newest colleague was told by five people on her first day that this is how it is done here.",
      ),
      "g-technicians": rated(
        1,
        "high",
        "None uses it, none speaks against it. The most respected one in Dobrzewo keeps 19 years of notebooks in his locker. We have seen them: they are better than anything in the system, and nobody else can read them.",
      ),
      "g-service-coordination": rated(2, "medium", "One of three: Paloma Iturbe."),
      "g-marketing": rated(2, "low", "One of three."),
    },
  },
  {
    questionId: "attitudes.visibility",
    byGroup: {
      "g-field-sales": rated(
        0,
        "high",
        "In February a lost order, recorded as promptly as one could wish, was read aloud at the sales meeting with the seller's name. Losses have been entered late ever since: 19 days after gains, on average.",
        {
          voices: [
            overheard("four account managers, separately", 0, "I saw what happened to Frederik."),
            said("p-marta-lindqvist", 3, "We discussed a case openly. That is what reviews are for."),
          ],
        },
      ),
      "g-key-accounts": rated(1, "low", "No case of their own; they quote the one from field sales."),
      "g-order-entry": rated(
        3,
        "medium",
        "Nine of ten can say who sees what. Complaints are still entered with a day's delay.",
        {
          voices: [said("p-deniz-altunbay", 3, "If I make a mistake, it is on the wall. So is everybody's.")],
        },
      ),
      "g-technicians": rated(1, "medium", "Nobody can say, and nobody has had reason to ask."),
      "g-service-coordination": heardOnly(
        "Three people asked so far; rate after the second round in December.",
        [
          said("p-paloma-iturbe", 1, "They see how many jobs I close. They do not see how many I answer."),
          overheard("a dispatcher on the late shift", 2, "Milan sees it. I do not mind Milan."),
          said("p-milan-petrovsky", 3, "I told everyone what I look at."),
        ],
      ),
    },
  },
  {
    questionId: "attitudes.losses-addressed",
    answer: rated(
      1,
      "high",
      "Leaders name them readily: the account managers who own their contacts, the regional managers who own the forecast, the assistant whose printout is the board's window. Nobody has talked with any of them.",
      {
        voices: [
          said("p-lukas-wernigk", 0, "If the forecast is in there, what do I bring on Mondays?"),
          said(
            "p-birgit-anselm",
            null,
            "I would not miss the printing. I would like to know what comes instead.",
          ),
        ],
      },
    ),
  },
  {
    questionId: "attitudes.history",
    answer: rated(
      1,
      "medium",
      "The predecessor, called Lotse, was dropped in 2019 after six years and is told as a comedy in three versions. None of them has been written down, so Meridian was given the same import, the same classroom and the same silence afterwards.",
      {
        voices: [
          said(
            "p-ewa-zielonka",
            1,
            "Lotse failed because nobody asked for it. We were going to do that differently.",
          ),
        ],
      },
    ),
  },
  {
    questionId: "attitudes.candour",
    answer: rated(
      2,
      "medium",
      "The three main complaints are double entry, fields without a meaning and no device. The first two have been put to managers; the double entry is never mentioned upward, since the second entry is for the manager.",
    ),
  },
  {
    questionId: "attitudes.causes-before-blame",
    answer: rated(
      1,
      "high",
      "“Generation”, “discipline” and “change resistance” came up in the first five minutes of six interviews out of eight. Soltau and Ordóñez speak of conditions; nobody has a record of having checked any.",
      {
        voices: [
          said("p-marta-lindqvist", 1, "Some of it is age, honestly."),
          said("p-annegret-soltau", 3, "They have no device. I would not call that an attitude."),
          said("p-konrad-halbersted", 1, "There is a certain resistance. There always is."),
        ],
      },
    ),
  },
];
