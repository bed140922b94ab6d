/** When the card opens, how big it is, and how sure a finding has to be. */
import { CARD_SIZES, READING_RANGES, type ReadingChoices } from '../reading';
import { languageOf, shareOf } from '../telling/words';
import { useWords } from '../ui/context';
import { Choice, Section, Slider } from './section';

interface ReadingProps {
  readonly reading: ReadingChoices;
  readonly change: (part: Partial<ReadingChoices>) => void;
}

export function ReadingSection({ reading, change }: ReadingProps) {
  const words = useWords();
  const duration = new Intl.NumberFormat(languageOf(words), { style: 'unit', unit: 'millisecond' });
  const percent = (value: number): string => shareOf(words, value / 100);
  return (
    <Section name="reading">
      <Slider
        label={words('reading_rest')}
        more={words('reading_rest_more')}
        value={reading.rest}
        range={READING_RANGES.rest}
        shown={(value) => duration.format(value)}
        set={(rest) => change({ rest })}
      />
      <Slider
        label={words('reading_least')}
        more={words('reading_least_more')}
        value={reading.leastConfidence}
        range={READING_RANGES.leastConfidence}
        shown={(value) => (value === 0 ? words('reading_least_none') : shareOf(words, value))}
        set={(leastConfidence) => change({ leastConfidence })}
      />
      <Slider
        label={words('reading_font')}
        more={words('reading_font_more')}
        value={reading.fontSize}
        range={READING_RANGES.fontSize}
        shown={percent}
        set={(fontSize) => change({ fontSize })}
      />
      <Choice
        legend={words('reading_card')}
        choices={CARD_SIZES.map((size) => ({ name: size, label: words(`card_size_${size}`) }))}
        chosen={reading.cardSize}
        choose={(cardSize) => change({ cardSize })}
      />
    </Section>
  );
}
