/** The browser build: no archiver, unzipper or tmp, and it loads in a third of the time. */
declare module "exceljs/dist/exceljs.min.js" {
  import * as exceljs from "exceljs";
  export default exceljs;
}
