import { z } from 'zod'

/** Weights of a judge as train-conflicts.ts writes them. */
export const JudgeModel = z.object({
  bars: z.object({
    quantity: z.number(),
    time: z.number(),
    name: z.number(),
    office: z.number(),
    tense: z.number(),
    word: z.number(),
    polarity: z.number(),
    wording: z.number(),
  }),
  trees: z.object({
    bias: z.number(),
    trees: z.array(
      z.object({ cues: z.array(z.number()), above: z.array(z.number()), leaves: z.array(z.number()) }),
    ),
  }),
})
