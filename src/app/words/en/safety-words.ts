import { formats } from './formats';

/** Words of Safety: the emergency signs first, each text short enough for somebody in pain. */
export const safetyWords = {
  title: 'Safety',
  back: 'Today',
  emergency: {
    title: 'Call for help now',
    call: (number: string) => `Call ${number}`,
    lead: 'Call at once, even if it passes:',
    items: [
      'a drooping face, a weak or numb arm or leg on one side, slurred speech',
      'sudden loss of sight or balance',
      'chest pain or pressure',
      'pain that spreads to an arm, the jaw, the neck or the back, and you sweat, feel sick or are short of breath. Your chest need not hurt.',
      'a sudden headache, the worst you have had',
      'numb between the legs, weak legs, or no control of bladder or bowel',
      'neck or back pain after a bad accident',
      'fever with a stiff neck and a bad headache',
    ],
    /** The numbers that are known in most places, the phone's own left out. */
    abroad: (numbers: readonly string[]) =>
      `In another country, another number may hold. Most mobile phones take ${formats.list(numbers, 'or')} as well.`,
  },
  stop: {
    title: 'Stop now if you feel',
    items: [
      'sharp, shooting or electric pain',
      'tingling in an arm or hand',
      'dizzy, faint or sick',
      'soreness of 6 out of 10 or more',
    ],
    then: 'Stop. Lift your hands off and rest. If it does not pass in minutes, get medical help.',
    above: 'Numb or weak on one side, or trouble seeing? Do not wait: call for help.',
  },
  press: {
    title: 'Where to press',
    rule: 'Press on muscle only. Never on throat, spine or bone.',
    figure: 'The back, seen from behind, with the spine hatched: stay off it',
  },
  sections: [
    {
      title: 'Ask a health professional first',
      lead: 'Ask before your first session if you have, or have had:',
      items: [
        'a recent injury, a broken bone or weak bones (osteoporosis)',
        'a recent operation, or any operation on the neck',
        'a shoulder that hurts, was operated on or was replaced',
        'blood thinners, a bleeding disorder or a blood clot',
        'cancer, or lymph nodes that were taken out',
        'joints swollen by illness (arthritis), or very loose joints: the upper neck may not be firm',
        'a stroke, or a narrow artery in the neck',
        'fainting or falls, above all if you are over 60: a press on the side of the neck can make you faint',
        'a numb or weak arm',
        'steroid tablets for a long time',
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
      items: [
        'a fever, or feel ill',
        'skin there that is infected, broken, burnt or bruised',
        'a rash or shingles there',
        'an arm that is sore from a vaccination',
      ],
    },
    {
      title: 'Your neck',
      lead: 'Touch only the back of the neck and the slope to the shoulder.',
      items: [
        'Never press, rub or tap the front or side of the throat, or below the jaw or ear. In rare cases this has led to a stroke.',
        'Your thumb only rests at the base of the neck.',
        'Never pound spine or bone.',
        'Move your head slowly, and never force it.',
        'Use your hands only, no machines.',
        'Do you have a pacemaker or a port? Keep off it.',
      ],
    },
    {
      title: 'In the days after',
      lead: 'A little soreness the next day can happen. It should go in a day or two.',
      items: [
        'New neck pain or a new headache in the days after? Get medical help.',
        'Sore the next day? Rest that day.',
        'Sore for more than 48 hours, or bruised? Stop, and ask a health professional.',
      ],
    },
    {
      title: 'A lump',
      lead: 'A knot is a small sore place in a muscle. This is no knot. See a doctor about a lump that:',
      items: ['can be seen', 'grows', 'is hard, red or hot', 'stays for more than two weeks'],
    },
    {
      title: 'See a doctor',
      lead: 'Ask for a visit if you notice:',
      items: [
        'it is no better in a few weeks',
        'it is worse at night',
        'you are losing weight',
        'new tingling, or a cold arm',
        'clumsy hands or an unsteady walk',
        'pain in the neck or back, and you have had cancer',
        'both shoulders stiff for most of an hour in the morning. With a headache, a sore jaw or trouble seeing: the same day.',
      ],
    },
    {
      title: 'How often',
      lead: 'Once a day is what people did in trials at home. Twice is the most, at least 4 hours apart.',
      items: [
        'All techniques work the same area, so they count together.',
        'A routine counts once.',
      ],
    },
  ],
  evidence: 'What is known',
  decisions: 'What we decided',
  about: 'Where this comes from',
};
