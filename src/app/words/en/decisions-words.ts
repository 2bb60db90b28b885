/** Words of "What we decided": where the article is unclear or Unknot takes the careful side. */
export const decisionsWords = {
  title: 'What we decided',
  back: 'About',
  lead: 'The techniques come from an article. Here is where it is unclear, or where Unknot takes the careful side.',
  labels: { says: 'The article says', does: 'Unknot says', because: 'Why' },
  /** By their numbers, D1 to D14. */
  decisions: [
    {
      title: 'Which way the head tilts',
      says: 'Left fist on the right side, and tilt the head to that area, “i.e. left”.',
      does: 'Tilt toward the side you work on.',
      because: '“Left” is a slip. That tilt slackens the muscle.',
    },
    {
      title: 'What pulls the elbow',
      says: 'Pull the elbow down.',
      does: 'The other hand pulls it.',
      because: 'It already holds the elbow.',
    },
    {
      title: 'How many strokes',
      says: 'At least a number of times. The number itself is missing.',
      does: '5 strokes. You can choose 3 to 15.',
      because: 'That is short enough for a desk.',
    },
    {
      title: 'Which hand lifts the elbow',
      says: 'The left hand supports the left elbow.',
      does: 'The other hand raises it.',
      because: 'A hand cannot hold its own elbow.',
    },
    {
      title: 'Which hand works which side',
      says: 'The left hand on the upper back. It does not say on which side.',
      does: 'The left hand works the right side, and the other way round.',
      because:
        'Only a hand that crosses over has its thumb at the neck and its elbow where the other hand can reach it.',
    },
    {
      title: 'Where the middle finger goes',
      says: 'On the centre of the upper back.',
      does: 'In the middle of the muscle, two fingers beside the spine.',
      because: 'Never press on bone.',
    },
    {
      title: 'How sore it may be',
      says: 'A little pain. Sharper pain means a knot. Keep it bearable.',
      does: 'A little sore, 2 to 4 out of 10. A sorer, tighter spot may be a knot.',
      because: 'A number can be followed. Shooting pain means stop.',
    },
    {
      title: 'How hard to pound',
      says: 'As hard as does not hurt.',
      does: 'A loose fist: firm, but no pain.',
      because: 'It keeps what is meant, without the dare.',
    },
    {
      title: 'Which shoulder sinks',
      says: 'Lower the left shoulder to reach further back.',
      does: 'The shoulder you work on sinks forward and down.',
      because: 'It opens the strip beside the shoulder blade.',
    },
    {
      title: 'Tapping the neck',
      says: 'Pound the side and back of the neck softly.',
      does: 'The fingertips of both hands, on the back of the neck only, 20 seconds. You may leave it out.',
      because:
        'Arteries run in front and at the sides. One stroke came days after a machine had pounded a neck.',
    },
    {
      title: 'When the hand is tired',
      says: 'When tired, use your fist. Take a little break.',
      does: 'A step with its own time, or the button “My hand is tired”. The break is 20 seconds.',
      because: 'So it goes on without a touch.',
    },
    {
      title: 'Which way to drag',
      says: 'Drag between the neck and the upper back. It does not say which way.',
      does: 'From the neck outward to the shoulder. The other hand pulls the elbow down and to that side.',
      because: 'That leads away from the throat, and the pulled elbow takes the fist along.',
    },
    {
      title: 'Where the thumb rests',
      says: 'The thumb touches the neck.',
      does: 'The thumb rests lightly at the base of the neck.',
      because: 'It only marks the place.',
    },
    {
      title: 'Reaching further back',
      says: 'If you want to reach further back.',
      does: 'A step of its own, 0 to 60 seconds.',
      because: 'It is a choice in the set-up, as it is in the article.',
    },
  ],
  evidence: 'What is known',
};
