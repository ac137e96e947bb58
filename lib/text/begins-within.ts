/** Whether a passage begins within its sentence: in lower case. */
export const beginsWithin = (text: string): boolean => /^\p{Ll}/u.test(text)
