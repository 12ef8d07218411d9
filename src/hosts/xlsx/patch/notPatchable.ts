/** The file is written in a way that cannot be changed without risk; the message says which, in Danish. */
export class NotPatchable extends Error {}
