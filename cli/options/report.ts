import { Option } from 'commander'

/** The option `--report json=FILE`, which may be repeated. `readReports` reads the values. */
export const reportOption = (): Option =>
  new Option('--report <format=file>', 'also writes a report to a file: json=, junit= or html= (repeatable)')
    .argParser((value: string, before: string[]) => [...before, value])
    .default([])
