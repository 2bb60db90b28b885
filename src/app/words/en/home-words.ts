/** Words of Today. */
export const homeWords = {
  title: 'Today',
  safety: 'Safety',
  start: 'Start',
  startName: (technique: string) => `Start ${technique}`,
  facts: (position: string, length: string) => `${position}, ${length}`,
};
