export const messages = {
  ticket: { zh: '考场与准考证', en: 'Seat and admission ticket' },
  waiting: { zh: '考场尚未安排', en: 'Seats are not arranged yet' },
  waitingHelp: {
    zh: '考试机构完成编排后，这里会显示您的考点、考场和座位。您无需操作。',
    en: 'Your site, room and seat appear here once the examination office has arranged them. You need not do anything.',
  },
  later: { zh: '准考证将于 {time} 开放打印。', en: 'The ticket can be printed from {time}.' },
  closed: { zh: '准考证打印时间已结束。', en: 'The time for printing the ticket is over.' },
  number: { zh: '准考证号', en: 'Ticket number' },
  site: { zh: '考点', en: 'Test site' },
  address: { zh: '地址', en: 'Address' },
  room: { zh: '考场', en: 'Room' },
  seat: { zh: '座位', en: 'Seat' },
  subjects: { zh: '考试科目与时间', en: 'Papers' },
  preparing: { zh: '准考证正在生成，请稍候。', en: 'Your ticket is being prepared.' },
  download: { zh: '下载准考证（PDF）', en: 'Download the ticket (PDF)' },
  downloadHelp: {
    zh: '可以打印，也可以存在手机里。考试当天请携带有效身份证件。',
    en: 'Print it or keep it on your phone. Bring your valid ID card on the day.',
  },
  until: { zh: '打印截止', en: 'Until' },
}
