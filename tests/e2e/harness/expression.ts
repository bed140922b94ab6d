/**
 * A function and its argument as one expression for another world. As text and not as a function, because the program
 * that runs TypeScript names inner functions with a helper, `__name`, that exists only on this side.
 */
export function expression(work: (argument: never) => unknown, argument: unknown): string {
  return `(() => { const __name = (named) => named; return (${work})(${JSON.stringify(argument)}); })()`;
}
