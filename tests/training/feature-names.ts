/** Features as the learners take them: by their names. */
import { type Features, join, type Part } from '../../src/engine/weighing/features';

export class FeatureNames implements Features<string[]> {
  private names: string[] = [];

  add(...parts: (Part | undefined)[]): void {
    this.names.push(parts.flatMap((part) => part?.text ?? []).join('|'));
  }

  led(lead: Part, first: Part, ...more: (Part | undefined)[]): void {
    this.add(join(lead, first), ...more);
  }

  take(): string[] {
    const { names } = this;
    this.names = [];
    return names;
  }
}
