import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isCostly = ({ moduleId }: TestSpecification): boolean => readFileSync(moduleId, 'utf8').includes("from 'fast-check'");

/** Hand-worked cases before properties: a run ends with the first test that fails, and most mutants need no more than the former. */
export class CheapFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => Number(isCostly(a)) - Number(isCostly(b)));
  }
}
