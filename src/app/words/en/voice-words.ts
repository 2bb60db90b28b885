/** What a voice says to be judged by: before a session, and in Settings. */
export const voiceWords = {
  soundCheck: 'Can you hear this?',
  sample: 'Sit tall, feet flat. Let both shoulders drop.',
};
