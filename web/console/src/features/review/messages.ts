export const messages = {
  title: { zh: '资格审核', en: 'Qualification review' },
  conditions: { zh: '职位条件', en: 'Conditions of the position' },
  noPosition: { zh: '本考试不选职位。', en: 'This exam has no positions.' },
  answers: { zh: '考生填报', en: 'What the candidate says' },
  number: { zh: '报名序号', en: 'Application number' },
  promised: { zh: '承诺完成', en: 'Promised by' },
}
