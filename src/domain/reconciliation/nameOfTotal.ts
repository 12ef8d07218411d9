const TOTAL_WORDS = /(?<!\p{L})(?:i ?alt|total(?:t|en)?|samlede?t?|sum|for)(?!\p{L})/giu;
const EDGES = /^[\s,:;–-]+|[\s,:;–-]+$/g;

/** "I alt BUU", "Afledt drift i alt": what a total is the total of; empty where it says no more than that it is one. */
export const nameOfTotal = (label: string): string => label.replace(TOTAL_WORDS, " ").replace(EDGES, "");
