/** Words of the shell: what stands round every page. */
export const appWords = {
  /** As in package.json. */
  version: '0.1.0',
  pageTitle: (page: string) => `${page} – Unknot`,
  /** Of pages whose words are fetched with them. */
  titles: { safety: 'Safety' },
  skip: 'Skip to the page',
  navigation: {
    name: 'Main',
    today: 'Today',
    routines: 'Routines',
    log: 'Log',
    settings: 'Settings',
  },
  update: {
    ready: (news: string) => `A new version of Unknot is ready. ${news}`.trim(),
    now: 'Update now',
    later: 'Later',
  },
  trouble: {
    unexpected: 'Something went wrong here. What you have done is kept.',
    missingFile: 'A part of Unknot could not be loaded.',
    lostFile: 'A file of Unknot is gone from this phone.',
    reload: 'Load again',
  },
  notFound: {
    title: 'This page is not here',
    text: 'The address may be mistyped, or the page may have moved.',
    lead: 'Back to Today',
  },
};
