/** A blank cell says nothing, so that nothing is gainsaid by filling it in. */
export const BLANK_PRICE = 0.5;
/** A control area or a committee that is another than the one written. */
export const MISTAKEN_PRICE = 4;
/**
 * A row in the table of another area than its own: dearer by more than the margin of doubt, for one word is written wrong
 * sooner than a whole row is moved, and both totals with it.
 */
export const MISPLACED_PRICE = 5.5;
/** A control area that the tables below gainsay, all with the row as it is. */
export const PRINTED_AGAIN_PRICE = 3;
