import { Side } from '../../domain/session/plan/side';
import { Step } from '../../domain/session/plan/step';
import { SessionWords } from '../../words/session-words';

/** The words of a step as the player shows them. */
export interface Headline {
  /** The largest word of the screen. */
  readonly word: string;
  /** Whether that word is a side; else it is the step's title, and no second title is shown. */
  readonly wordIsSide: boolean;
  /** The colour of the field behind them. */
  readonly field: 'quiet' | Side;
  readonly title: string;
  readonly sentence: string;
}

/**
 * The player's words for a step.
 *
 * @param step null while getting ready
 * @param getReadySentence what the plan says then, in place of the general sentence
 */
export function headline(
  step: Step | null,
  getReadySentence: string | undefined,
  player: SessionWords['player'],
  sides: Readonly<Record<Side, string>>,
): Headline {
  if (step === null) {
    const title = player.getReady;
    const sentence = getReadySentence ?? player.getReadySentence;
    return { word: title, wordIsSide: false, field: 'quiet', title, sentence };
  }
  const { title, sentence } = step;
  if (step.side !== 'both') {
    return { word: sides[step.side], wordIsSide: true, field: step.side, title, sentence };
  }
  if (step.wordsSide !== 'both') {
    return { word: player.now[step.wordsSide], wordIsSide: true, field: 'both', title, sentence };
  }
  return { word: title, wordIsSide: false, field: 'both', title, sentence };
}
