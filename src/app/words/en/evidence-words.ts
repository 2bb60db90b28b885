/** One study, or one review of many. */
interface Finding {
  /** What was found. */
  readonly found: string;
  /** In whom, and how. */
  readonly whom: string;
  /** How sure it is. */
  readonly sure: string;
  /** Title, journal, year and number. Text alone: nothing is loaded from it. */
  readonly source: string;
}

/** Words of "What is known": what studies found, in plain sentences, each with its source. */
export const evidenceWords = {
  title: 'What is known',
  back: 'About',
  lead: 'It may feel better for a while. Moving helps more in the long run.',
  untested:
    'No study that we found has tried these techniques. What follows is about massage that is like them.',
  labels: { whom: 'Who', sure: 'How sure', source: 'Source' },
  groups: [
    {
      title: 'Massage by another person',
      findings: [
        {
          found:
            'Against a dummy massage there was probably little or no difference after about 12 weeks: in pain, in what people can do, in how they live. Some were sore after it.',
          whom: 'A review of 33 trials with 1,994 people. Nobody had had neck pain for only a short time.',
          sure: 'Not very sure: many of the trials could be biased.',
          source:
            'Gross and others. Massage for neck pain. Cochrane Database of Systematic Reviews, 2024. doi 10.1002/14651858.CD004871.pub5',
        },
        {
          found: 'It eased the shoulder and the knee for a short time, but not the neck.',
          whom: 'A review of 26 trials with 2,565 people.',
          sure: 'Low to moderate.',
          source:
            'Bervoets and others. Massage therapy has short-term benefits for people with common musculoskeletal disorders compared to no treatment: a systematic review. Journal of Physiotherapy, 2015. doi 10.1016/j.jphys.2015.05.018',
        },
        {
          found:
            'Visits of 30 minutes were no better than waiting. Visits of 60 minutes, two or three times a week, were better.',
          whom: '228 people, five weeks, massage by a therapist, against a waiting list.',
          sure: 'One trial. People knew that they were waiting.',
          source:
            'Sherman and others. Five-week outcomes from a dosing trial of therapeutic massage for chronic neck pain. Annals of Family Medicine, 2014. doi 10.1370/afm.1602',
        },
        {
          found: 'People were better after 10 weeks, but not after 26 weeks.',
          whom: '64 people with lasting neck pain.',
          sure: 'A small trial.',
          source:
            'Sherman and others. Randomized trial of therapeutic massage for chronic neck pain. Clinical Journal of Pain, 2009. PMC2664516',
        },
        {
          found:
            'After 7 weeks, a third more people had less pain with massage than with advice to stay active. After 12 months there was no difference. What their neck kept them from doing did not change.',
          whom: '619 people, deep massage by a therapist.',
          sure: 'One large trial.',
          source:
            'Skillgate and others. Effectiveness of deep tissue massage therapy, and supervised strengthening and stretching exercises for subacute or persistent disabling neck pain. The Stockholm Neck (STONE) randomized controlled trial. Musculoskeletal Science and Practice, volume 45, 2020',
        },
        {
          found: 'No conclusion about massage for pain was of high certainty.',
          whom: '17 reviews of many kinds of pain. Self-massage was left out.',
          sure: 'A map of reviews, no trial of its own.',
          source:
            'Mak and others. Use of massage therapy for pain, 2018–2023: a systematic review. JAMA Network Open, 2024. doi 10.1001/jamanetworkopen.2024.22259',
        },
      ],
    },
    {
      title: 'By one’s own hand',
      findings: [
        {
          found:
            'Pressing at home and then stretching made pain and tenderness less after 5 days. The time people were in pain did not change.',
          whom: '40 people of 23 to 58 years.',
          sure: 'A small trial, and not long.',
          source:
            'Hanten and others. Effectiveness of a home program of ischemic pressure followed by sustained stretch for treatment of myofascial trigger points. Physical Therapy, volume 80, page 997, 2000',
        },
        {
          found:
            'Self-massage with a stick, 10 minutes a day, did better than ibuprofen. Both groups stretched too.',
          whom: '60 people of 18 to 60 years, 5 days.',
          sure: 'A small trial with a tool, and without a dummy treatment.',
          source:
            'Wamontree and others. Effects of traditional Thai self-massage using a Wilai massage stick versus ibuprofen in patients with upper back pain associated with myofascial trigger points: a randomized controlled trial. Journal of Physical Therapy Science, 2015. PMC4681931',
        },
        {
          found:
            'Pressing a sore spot six times for 30 seconds, every other day for a week, made it less tender.',
          whom: '28 people, with a tool.',
          sure: 'A small trial. Tenderness was measured, not pain.',
          source:
            'Gulick and others. Effect of ischemic pressure using a Backnobber II device on discomfort associated with myofascial trigger points. Journal of Bodywork and Movement Therapies. doi 10.1016/j.jbmt.2010.06.007',
        },
        {
          found: 'People who learned to treat their sore spots still felt the gain in week 8.',
          whom: '41 people.',
          sure: 'A very small trial.',
          source:
            'Munk and others. Trigger point self-care for chronic neck pain: pilot and feasibility. Advances in Integrative Medicine, 2020. doi 10.1016/j.aimed.2020.05.005',
        },
        {
          found:
            'Pressing on sore spots let people bear more pressure there. The pain they told of was not clearly less.',
          whom: 'A review of 17 trials, by hands of others and one’s own.',
          sure: 'Few people, small trials.',
          source:
            'Lu and others. Effect of ischemic compression on myofascial pain syndrome: a systematic review and meta-analysis. Chiropractic and Manual Therapies, 2022. PMC9434898',
        },
      ],
    },
    {
      title: 'Knots',
      findings: [
        {
          found:
            'A knot is a small, firm, ropy place that is sorer than the muscle around it. What it is, nobody agrees on. The soreness is real.',
          whom: 'Examiners often do not find the same places.',
          sure: 'The theory behind it is in dispute.',
          source:
            'Cleveland Clinic. Lucas, Clinical Journal of Pain, volume 25, page 80, 2009. Myburgh, 2008, doi 10.1016/j.apmr.2007.12.033. Quintner, 2015, doi 10.1093/rheumatology/keu471. The reply: Dommerholt and Gerwin, doi 10.1016/j.jbmt.2015.01.009',
        },
      ],
    },
    {
      title: 'Harm',
      findings: [
        {
          found:
            'One in ten had some minor discomfort after a massage, mostly for less than 36 hours.',
          whom: '91 people who answered.',
          sure: 'Too few to find rare harm.',
          source:
            'Cambron and others. Side-effects of massage therapy: a cross-sectional study of 100 clients. Journal of Alternative and Complementary Medicine, 2007. doi 10.1089/acm.2006.6401',
        },
        {
          found:
            'A man had a stroke after he rubbed the side of his own neck, over the artery. His doctors say: patients should not massage their neck at all. Unknot keeps to its back, and away from front and sides.',
          whom: 'One man with a narrow neck artery that nobody knew of.',
          sure: 'Rare, but as grave as can be.',
          source:
            'Lopez-Navarro and others. Ischemic stroke secondary to self-inflicted carotid sinus massage: a case report. Journal of Medical Case Reports, 2021. doi 10.1186/s13256-021-02680-1',
        },
        {
          found:
            'A neck artery tore, and days later there was a stroke, after some 20 minutes with an electric massager.',
          whom: 'One woman.',
          sure: 'Rare. It is why Unknot wants hands only, and no pounding of the neck.',
          source:
            'Grant and Wang. Carotid dissection associated with a handheld electric massager. Southern Medical Journal',
        },
      ],
    },
    {
      title: 'What experts advise',
      findings: [
        {
          found: 'Move first. The effect of massage is thought greater than it is.',
          whom: 'The guideline of German family doctors.',
          sure: 'We have not seen the text itself, only what others say of it.',
          source: 'DEGAM, 2025, AWMF 053-007',
        },
      ],
    },
  ] satisfies readonly { readonly title: string; readonly findings: readonly Finding[] }[],
  not: {
    title: 'What must not be concluded',
    items: [
      'that these techniques were tested',
      'that a knot goes away for good',
      'that more pressure, or more time, does more',
      'that it lasts',
      'that it keeps pain from coming',
      'that it is safe over the age of 70',
      'that it can take the place of moving',
    ],
  },
  decisions: 'What we decided',
};
