export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Prints a figure, with what is wanted of it beside it where something is. */
export const row = (name: string, value: number, unit: string, wanted = ''): void =>
  console.log(
    `${name.padEnd(64)}${value.toFixed(value < 10 ? 3 : 1).padStart(10)} ${unit.padEnd(wanted ? 4 : 0)}${wanted && `  wanted: ${wanted}`}`,
  );
