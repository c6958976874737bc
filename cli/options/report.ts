import { Option } from 'commander'

/** `--report json=FILE`, repeatable; `readReports` reads the values. */
export const reportOption = (): Option =>
  new Option('--report <format=file>', 'also writes a report to a file: json=, junit= or html= (repeatable)')
    .argParser((value: string, before: string[]) => [...before, value])
    .default([])
