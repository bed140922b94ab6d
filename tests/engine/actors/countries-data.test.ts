import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { type PackageCountry, renderCountries } from '../../../src/engine/lexicon/countries.build';

interface Raw {
  cca3: string;
  independent?: boolean;
  name: { common: string; official: string };
  capital?: string[];
  demonyms?: { eng?: { m?: string } };
}

test('countries.data.ts is what the data package says', async () => {
  const file = createRequire(import.meta.url).resolve('world-countries/countries.json');
  const raw: Raw[] = JSON.parse(readFileSync(file, 'utf8'));
  const rows: PackageCountry[] = raw.map((c) => ({
    cca3: c.cca3,
    independent: c.independent,
    name: c.name,
    capital: c.capital ?? [],
    demonym: c.demonyms?.eng?.m ?? '',
  }));
  await expect(renderCountries(rows)).toMatchFileSnapshot('../../../src/engine/lexicon/countries.data.ts');
});
