/** The kiosk's only way to the machine: what is asked, taking in an answer, and leaving. */
export const kiosk = window.uptakeKiosk;
