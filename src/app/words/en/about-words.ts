/** Words of About and of the licences below it. */
export const aboutWords = {
  title: 'About',
  back: 'Settings',
  lead: 'Unknot guides you through self-massage techniques for a tight upper back and neck.',
  version: (version: string) => `Version ${version}`,
  known: {
    title: 'What is behind it',
    text: 'What studies have found, and where Unknot does not follow the article its techniques come from.',
    evidence: 'What is known',
    decisions: 'What we decided',
  },
  sections: [
    {
      title: 'What it is not',
      text: [
        'It is not medical care. It cannot find out what causes your pain, and it promises nothing.',
      ],
      items: [],
    },
    {
      title: 'Your data',
      text: [
        'Everything stays on this phone. There is no account, no cookie and no counting of visitors.',
        'Unknot sends nothing anywhere. Once it is stored on the phone, it works without a network.',
        'One thing is not in its hands. If the browser has thrown away Unknot’s stored files and you then share a log with the app, the browser sends that log to the host Unknot came from. Hosts are told not to read it.',
        'If you clear this browser’s data, your sessions go too.',
      ],
      items: [],
    },
    {
      title: 'Sources for Safety',
      text: [
        'Where sources say nothing, Unknot takes the careful side. A clinician has not checked it yet.',
      ],
      items: [
        'NCCIH (United States), on massage and its risks',
        'Stroke Association, NHS Wales, Sheffield Aches and Pains, GPonline: when to call the emergency number',
        'NHS campaign, health.govt.nz: a heart attack may be felt in arm, jaw, neck or back',
        'NHS MPFT and healthed.govt.nz, on when to wait and when to see a doctor',
        'Camden MSK, GPonline, Primary Care Notebook: when to see a doctor',
        'Very loose joints and the upper neck: PMC9893781',
        'Family Practice Notebook, on fainting and the side of the neck',
        'Cleveland Clinic, on sore spots in a muscle',
      ],
    },
    {
      title: 'Sources for the pain rating',
      text: ['Studies of groups over weeks: for one person they are only a guide.'],
      items: [
        'Farrar, Pain 94:149, 2001',
        'Salaffi, 2004',
        'doi 10.1055/a-1304-3677',
        'Kovacs, 2008, 658 people with neck pain: for one person only a change of 4 is beyond chance',
        'Fejer, PMC5043012: the step from mild to moderate neck pain is at 4',
      ],
    },
  ],
  emergency: {
    title: 'Sources for the emergency number',
    text: 'Unknot looks at your phone’s time zone, then at its languages, and asks nobody. It keeps this list:',
    /** "999: NHS, United Kingdom" */
    item: (number: string, source: string) => `${number}: ${source}`,
    elsewhere:
      '112: everywhere else. Mobile phones know it as an emergency number (3GPP TS 22.101), and the European Union uses it (Directive 2018/1972, article 109).',
  },
  licences: {
    title: 'Made with',
    text: 'Unknot stands on the work of others, who let everyone use it. What each of them asks for is told in full.',
    link: 'Read the licences',
  },
};

/** Words of the licences. */
export const licencesWords = {
  title: 'Licences',
  back: 'About',
  lead: 'All that comes with Unknot, and on what terms. The terms are in English, as their authors wrote them.',
  /** What a work is in Unknot. */
  kinds: {
    own: 'Unknot itself, with its pictures and sounds',
    type: 'The letters you read',
    voice: 'The built-in voice: its clips were made with this program, which is not in Unknot',
    code: 'Program code',
  },
};
