/** Words of "Before you start", Safety and About (content.md, part 6). */
export const safetyWords = {
  /** Word for word as content.md has it. */
  before: {
    title: 'Before you start',
    sentences: [
      'Unknot guides gentle self-massage. It is not medical care.',
      'Press on muscle only, never on throat, spine or bone. Keep soreness at 3 to 5 out of 10.',
      'Stop if you feel numb, dizzy or sharp pain.',
    ],
    ill: {
      before: 'Ill, injured, pregnant or on blood thinners? Read ',
      link: 'Safety',
      after: ' first.',
    },
    screenReader: 'I use a screen reader',
    screenReaderHint: 'Unknot’s own voice then stays silent.',
    understood: 'I understand',
  },
  safety: {
    title: 'Safety',
    back: 'Today',
    rule: 'Press on muscle only. Never on throat, spine or bone.',
    figure: 'The back, seen from behind, with the spine hatched: stay off it',
    stop: {
      title: 'Stop now if you feel',
      items: [
        'sharp, shooting or electric pain',
        'tingling, numbness or weakness',
        'dizzy, faint or sick',
        'blurred sight',
        'a new headache',
        'soreness of 7 out of 10 under your hand',
      ],
      then: 'Stop. Lift your hands off and rest. If it does not pass in minutes, get medical help.',
    },
    emergency: {
      title: 'Call the emergency number now',
      numbers: '999, 112 or 911',
      lead: 'for any of these:',
      items: [
        'chest pain',
        'a drooping face, a weak arm or slurred speech',
        'a sudden headache, the worst you have had',
        'sudden loss of sight or balance',
        'numbness between the legs, weak legs, or no control of bladder or bowel',
        'neck or back pain after a serious accident',
        'fever with a stiff neck and a bad headache',
      ],
    },
    sections: [
      {
        title: 'Ask a health professional first',
        lead: 'Ask before your first session if you have, or have had:',
        items: [
          'a recent injury, a broken bone or weak bones (osteoporosis)',
          'a recent operation, or any operation on the neck',
          'blood thinners, a bleeding disorder or a blood clot',
          'cancer',
          'joints swollen by illness (inflammatory arthritis)',
          'a stroke, or a narrowed artery in the neck',
          'a numb or weak arm',
          'pain that nobody has explained',
        ],
      },
      {
        title: 'Pregnant',
        lead: 'Ask your midwife or doctor first.',
        items: ['Sitting is easier.', 'From 28 weeks, lie on a side, not on your back.'],
      },
      {
        title: 'Not today',
        lead: 'Leave it for another day if you have:',
        items: ['a fever, or feel ill', 'skin there that is infected, broken, burnt or bruised'],
      },
      {
        title: 'Your neck',
        lead: 'Touch only the back of the neck and the slope to the shoulder.',
        items: [
          'Never press, rub or pound the front or side of the throat, or below the jaw or ear. In rare cases this has hurt an artery and led to a stroke.',
          'Your thumb only rests at the base of the neck.',
          'Never pound spine or bone.',
          'Move your head slowly, and never force it.',
          'Use your hands only, no machines.',
        ],
      },
      {
        title: 'See a doctor',
        lead: 'Make an appointment if you notice:',
        items: [
          'it is no better in a few weeks',
          'it is worse at night',
          'you are losing weight',
          'new tingling',
          'clumsy hands or an unsteady walk',
          'pain in the neck or back after a cancer in the past',
        ],
      },
      {
        title: 'How often',
        lead: 'Twice a day is enough, at least 4 hours apart. All three techniques work the same area, so they count together.',
        items: [
          'Sore the next day? Rest that day.',
          'Sore for more than 48 hours, or bruised? Stop, and ask a health professional.',
        ],
      },
    ],
    about: 'Where this comes from',
  },
  about: {
    title: 'About',
    back: 'Settings',
    lead: 'Unknot guides you through three self-massage techniques for a tight upper back and neck.',
    version: (version: string) => `Version ${version}`,
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
          'Nothing is sent anywhere. Once it is stored on the phone, Unknot works without a network.',
          'If you clear this browser’s data, your sessions go too.',
        ],
        items: [],
      },
      {
        title: 'Sources for Safety',
        text: ['Where sources say nothing, Unknot takes the careful side.'],
        items: [
          'NCCIH (United States), on massage and its risks',
          'NHS MPFT and healthed.govt.nz, on when to wait and when to see a doctor',
          'Lopez-Navarro, Journal of Medical Case Reports, 2021: a stroke after pressing on the artery of the neck',
          'Grant, Southern Medical Journal: a torn neck artery after using a massage machine',
          'NHS Wales, Stroke Association, Sheffield Aches and Pains, GPonline: when to call the emergency number',
          'Camden MSK, GPonline, Primary Care Notebook: when to see a doctor',
          'Cleveland Clinic, on sore spots in a muscle',
        ],
      },
      {
        title: 'Sources for the pain rating',
        text: ['Studies of groups over weeks: for one person they are only a guide.'],
        items: ['Farrar, Pain 94:149, 2001', 'Salaffi, 2004', 'doi 10.1055/a-1304-3677'],
      },
    ],
    licences: {
      title: 'Made with',
      text: 'Unknot stands on the work of others, who let everyone use it. What each of them asks for is told in full.',
      link: 'Read the licences',
    },
  },
  licences: {
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
  },
};
