/** Above the formulas by which a laid out Tabel 1 works out its payback, right of the table. */
export const PAYBACK_WORKING = "Beregning af tilbagebetalingstid";

/** Above the amounts that the text of "Fordeling på udvalg" is made of, two columns right of the committees' names. */
export const DISTRIBUTION_WORKING = "Implementering i alt";
