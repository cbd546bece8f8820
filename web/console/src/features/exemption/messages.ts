export const messages = {
  title: { zh: '费用减免', en: 'Fee exemption' },
  number: { zh: '报名序号', en: 'Application number' },
  promised: { zh: '承诺完成', en: 'Promised by' },
  ground: { zh: '申请理由', en: 'What the candidate claims' },
  evidence: { zh: '证明材料', en: 'Evidence' },
  noEvidence: {
    zh: '考生没有上传材料，请核对原件。',
    en: 'The candidate handed in no files. Compare the originals.',
  },
  picture: { zh: '证明材料 {n}', en: 'Evidence {n}' },
  openPicture: { zh: '放大查看', en: 'Open in full' },
  download: { zh: '下载 PDF（{size} KB）', en: 'Download the PDF ({size} KB)' },
  downloadHelp: {
    zh: 'PDF 来自考生，请用阅读器打开，不要启用其中的任何内容。',
    en: 'The PDF comes from the candidate. Open it in a reader and enable nothing in it.',
  },
  counter: { zh: '窗口办理', en: 'At the counter' },
  counterHelp: {
    zh: '考生携带原件到场时，按报名序号办理，不必等待上传材料。考生尚未申请的，先选择考试和理由代为申请。',
    en: 'When the candidate is here with the originals, go by the application number; no files are needed. If nothing was asked yet, choose the exam and the ground and ask for them.',
  },
  exam: { zh: '考试', en: 'Exam' },
  chooseGround: { zh: '代考生申请，理由', en: 'Ask for the candidate, on the ground of' },
  alreadyAsked: { zh: '考生已经申请', en: 'The candidate has asked already' },
  take: { zh: '办理', en: 'Take this case' },
  needNumber: { zh: '请输入报名序号', en: 'Enter the application number' },
}
