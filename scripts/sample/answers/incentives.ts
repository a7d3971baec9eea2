import { notApplicable, overheard, rated, said, type AnsweredQuestion } from "../answer-sheet.ts";

export const incentivesAnswers: readonly AnsweredQuestion[] = [
  {
    questionId: "incentives.variable-pay",
    byGroup: {
      "g-field-sales": rated(
        0,
        "high",
        "70 % revenue, 20 % margin, 10 % personal goals. We read the personal goals of all 58: driving licences, languages, one marathon. Meridian occurs in none.",
        {
          voices: [
            said("p-ottavio-brandsma", 0, "We pay for revenue. We get revenue. I see the pattern now."),
            said("p-lukas-wernigk", 0, "Show me where it says typing."),
          ],
          evidence: ["e-bonus-plan"],
        },
      ),
      "g-key-accounts": rated(
        1,
        "medium",
        "A quarter of the bonus rests on personal goals, “quality of the account plan” among them. Glade has proposed to judge it by the plan in Meridian; so far nobody judges it, and everybody got it.",
        {
          evidence: ["e-bonus-plan", "e-account-plans"],
        },
      ),
      "g-order-entry": rated(
        4,
        "high",
        "30 % of the team bonus depends on orders complete and on the day. The measure was set against the payouts in July 2026 and corrected once, downwards, by the supervisor herself.",
        {
          voices: [
            said(
              "p-agnieszka-domaradzka",
              4,
              "We had counted a bank holiday. I gave it back. People trust the number now.",
            ),
          ],
        },
      ),
      "g-technicians": notApplicable(
        "Technicians have no variable pay. Call-out premiums are fixed by the collective agreement and not a reward for records, whatever one thinks of that.",
      ),
      "g-service-coordination": rated(
        0,
        "high",
        "Team bonus on utilization and first-time fix, both from payroll and the spreadsheet.",
      ),
      "g-marketing": rated(
        1,
        "medium",
        "Engelbrekt proposed in June to pay for leads accepted instead of leads sent. It lies with finance, between two other papers.",
        {
          voices: [said("p-rasmus-engelbrekt", 2, "I proposed it. Against my own bonus, I may add.")],
        },
      ),
    },
  },
  {
    questionId: "incentives.rewards-against",
    answer: rated(
      1,
      "high",
      "Two rewards pay for bypassing the system: the credit split takes 20 % from a seller whose lead was recorded first, and the Golden Impeller is ranked from the Monday list. The chief financial officer acknowledged both in the workshop; neither has a correction yet.",
      {
        voices: [
          said(
            "p-ottavio-brandsma",
            1,
            "I signed section 4. I read it as a safeguard. It is a tax on honesty.",
          ),
          said(
            "p-ruprecht-galander",
            0,
            "If I record the lead first, I give away a fifth of it. I can calculate.",
          ),
          said("p-rasmus-engelbrekt", 3, "The split was meant to reward cooperation."),
        ],
        evidence: ["e-bonus-plan", "e-golden-impeller"],
      },
    ),
  },
  {
    questionId: "incentives.results-excuse",
    byGroup: {
      "g-field-sales": rated(
        0,
        "high",
        "The best performer has eleven records in fourteen months and the company's prize. His manager says in front of others that results excuse him.",
        {
          voices: [
            said("p-lukas-wernigk", 0, "Nine point four million. I will hold the door for him."),
            said(
              "p-sinead-corrigan",
              1,
              "I meant to raise it with two of mine. One had a bad year. The other had a good one.",
            ),
            said(
              "p-jonna-ketola",
              0,
              "I am the second best and I do my records. Guess which of the two was mentioned on stage.",
            ),
          ],
          evidence: ["e-golden-impeller", "e-galander"],
        },
      ),
      "g-key-accounts": rated(
        1,
        "medium",
        "Three known cases, none raised in the past year. Glade says that results excuse nothing and that he has not got round to it.",
      ),
      "g-order-entry": rated(
        4,
        "high",
        "Two cases in a year, both raised within the week, one with an effect on the quarterly rating under the written team rule.",
      ),
      "g-technicians": rated(
        1,
        "medium",
        "Nobody uses it, nobody is asked, and no manager pretends that good repairs are the reason.",
      ),
      "g-service-coordination": rated(
        2,
        "medium",
        "One dispatcher was spoken to about closing jobs in bulk; another, who plans faster than the board, was not.",
      ),
      "g-marketing": rated(
        1,
        "low",
        "Product managers who never write anything are known by name and left alone.",
      ),
    },
  },
  {
    questionId: "incentives.record-rule",
    answer: rated(
      0,
      "high",
      "Finance pays from orders in the ERP, records or none, and nobody in charge has said that this will change. We would not start here: with the credit split in place such a rule would fill the system with leads dated the day after the visit.",
    ),
  },
  {
    questionId: "incentives.praise",
    answer: rated(
      2,
      "high",
      "Zielonka's monthly note named order entry in August and October, with reasons. She is the only leader of whom anyone could tell us an example.",
      {
        voices: [
          said("p-marta-lindqvist", 2, "I praise people all the time. For Meridian? I would have to think."),
          overheard("three account managers, separately", 0, "For records? No."),
        ],
      },
    ),
  },
  {
    questionId: "incentives.promotion",
    answer: rated(
      0,
      "high",
      "Six promotions in sales and service in 2026, reasons on file for all, Meridian in none. The newest area manager had last signed in when his password expired.",
      { voices: [said("p-clara-mevissen", 0, "I write the reasons down. I would have noticed.")] },
    ),
  },
  {
    questionId: "incentives.something-back",
    byGroup: {
      "g-field-sales": rated(
        2,
        "high",
        "Two of ten name order status. Asked what they get out of it, the other eight named somebody else; the “360-degree view”, announced five times, was mentioned once, as an example of a promise.",
        {
          voices: [
            said("p-jonna-ketola", 3, "Order status without ringing Deniz. That alone saves me an hour."),
            said("p-ruprecht-galander", 0, "Reminders that I have not used it."),
          ],
        },
      ),
      "g-key-accounts": rated(2, "medium", "Four of ten name the quotation history as a real help."),
      "g-order-entry": rated(
        3,
        "high",
        "Eight of ten name the evening phone-round that has ended. What it saves has never been measured.",
        {
          evidence: ["e-order-figures"],
        },
      ),
      "g-technicians": rated(
        0,
        "high",
        "No benefit was ever defined for them. What they want is the pump's history before they kneel in front of it.",
        {
          voices: [said("p-tadeusz-wrona", 0, "I write what I did. I never see what the last man did.")],
          evidence: ["e-ride-along"],
        },
      ),
      "g-service-coordination": rated(
        2,
        "medium",
        "Three of ten name the parts history. The others name the typing.",
      ),
      "g-marketing": rated(
        2,
        "medium",
        "A third of those asked can see which campaigns end in orders, up to the hand-over.",
      ),
    },
  },
];
