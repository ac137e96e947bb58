/**
 * Up to this many articles all are compared with all, so that a further one leaves the pairs of the others as they are.
 * Beyond, the cost would be the square.
 */
export const FEW_ARTICLES = 16
