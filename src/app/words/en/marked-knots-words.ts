import { BodySide } from '../../domain/session/plan/side';

const FIRST: Readonly<Record<BodySide, string>> = {
  left: 'your left side',
  right: 'your right side',
};

/** Words of knots marked in the last four weeks. */
export const markedKnotsWords = {
  title: 'Knots that came back',
  /** "Right, where neck meets shoulder: you marked here 3 times in 4 weeks." */
  line: (place: string, times: number) => `${place}: you marked here ${times} times in 4 weeks.`,
  lump: 'A lump that you can see, that grows, is hard, red or hot, or stays over two weeks is no knot: see a doctor.',
  wish: {
    label: 'Start with the side that has more marks',
    /** What it comes to now. */
    hint: ({ left, right }: Readonly<Record<BodySide, number>>) => {
      if (left + right === 0) return 'No marks in the last 4 weeks: the first side above stays.';
      const counts = `Marks in the last 4 weeks: left ${left}, right ${right}`;
      if (left === right) return `${counts}. The first side above stays.`;
      return `${counts}. So it starts with ${FIRST[left > right ? 'left' : 'right']}.`;
    },
  },
};
