import { exportKinds } from "../../shared/ipc/contract.ts";

/** What the command line can do, as `--help` prints it. */
export const help = `Uptake: the offline workbook for adoption work. Without arguments it opens its window.

  export FROM --to FOLDER [--what KIND]   write an engagement to a file and print its path
  check FILE                              say whether a workbook file is sound
  leave-kiosk                             end a questionnaire at the laptop without its PIN
  --help, --version

FROM    sample, the client's name of an engagement in the library, or a .uptake or .json file
        (a file is not added to the library)
KIND    ${exportKinds.join(", ")}; steering unless said otherwise
FOLDER  made when it is not there; a file of the same name is replaced

A questionnaire at the laptop is left with its PIN. Without the PIN: sign in to the system, end Uptake, and run
“leave-kiosk”; the next start is as usual and no answer is lost.

  --user-data-dir=FOLDER                  use another library than your own

Ends with 0, or with 2 and one line saying what is wrong.
`;
