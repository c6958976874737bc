/** The signed call that a program makes. */
export type CallForProgram = {
  email: string
  apiToken: string
  /** The address of the open API, which ends in `/open_api_v1`. */
  baseUrl: string
  method: string
  /** The path of the operation, which begins with `/`. */
  path: string
  query?: Readonly<Record<string, string>>
  /** The body as JSON text. */
  body?: string
}

export const languages = ['curl', 'node', 'java', 'go', 'php', 'python'] as const
export type Language = (typeof languages)[number]

/** Writes a complete program that signs and sends one call. The program needs no libraries; the curl program needs openssl. */
export const writeProgram = (language: Language, call: CallForProgram): string => writers[language](call)

const writers: Record<Language, (call: CallForProgram) => string> = { curl, node, java, go, php, python }

function curl(call: CallForProgram): string {
  const json =
    call.body === undefined ? '' : ` \\\n  -H 'Content-Type: application/json' --data-raw ${inShell(call.body)}`
  return `#!/bin/sh
email=${inShell(call.email)}
token=${inShell(call.apiToken)}
timestamp=$(date +%s)
nonce=$(openssl rand -hex 16)
sign=$(printf '%s' "$email&$token&$timestamp&$nonce&v2" | openssl dgst -sha256 -r | cut -d ' ' -f 1)

curl -sS -X ${call.method} ${inShell(address(call))}"&timestamp=$timestamp&nonce=$nonce&sign=$sign&sign_version=v2"${json}
`
}

function node(call: CallForProgram): string {
  const json =
    call.body === undefined ? '' : `, headers: { 'Content-Type': 'application/json' }, body: ${inC(call.body)}`
  return `// node sign.mjs
import { createHash, randomUUID } from 'node:crypto'

const email = ${inC(call.email)}
const token = ${inC(call.apiToken)}
const timestamp = Math.floor(Date.now() / 1000)
const nonce = randomUUID()
const sign = createHash('sha256').update([email, token, timestamp, nonce, 'v2'].join('&')).digest('hex')

const url = ${inC(address(call))} + \`&timestamp=\${timestamp}&nonce=\${nonce}&sign=\${sign}&sign_version=v2\`
const response = await fetch(url, { method: ${inC(call.method)}${json} })
console.log(await response.text())
`
}

function python(call: CallForProgram): string {
  const json =
    call.body === undefined ? '' : `, data=${inC(call.body)}.encode(), headers={"Content-Type": "application/json"}`
  return `# python3 sign.py
import hashlib, time, urllib.request, uuid

email = ${inC(call.email)}
token = ${inC(call.apiToken)}
timestamp = str(int(time.time()))
nonce = str(uuid.uuid4())
sign = hashlib.sha256("&".join([email, token, timestamp, nonce, "v2"]).encode()).hexdigest()

url = ${inC(address(call))} + f"&timestamp={timestamp}&nonce={nonce}&sign={sign}&sign_version=v2"
request = urllib.request.Request(url, method=${inC(call.method)}${json})
print(urllib.request.urlopen(request).read().decode())
`
}

function java(call: CallForProgram): string {
  const send =
    call.body === undefined
      ? 'BodyPublishers.noBody())'
      : `BodyPublishers.ofString(${inC(call.body)}))\n        .header("Content-Type", "application/json")`
  return `// java -Dfile.encoding=UTF-8 Sign.java (Java 17 or newer)
import java.net.URI;
import java.net.http.*;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.*;

public class Sign {
  public static void main(String[] args) throws Exception {
    String email = ${inC(call.email)};
    String token = ${inC(call.apiToken)};
    String timestamp = String.valueOf(Instant.now().getEpochSecond());
    String nonce = UUID.randomUUID().toString();
    String text = String.join("&", email, token, timestamp, nonce, "v2");
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    String sign = HexFormat.of().formatHex(digest);

    String url = ${inC(address(call))}
        + "&timestamp=" + timestamp + "&nonce=" + nonce + "&sign=" + sign + "&sign_version=v2";
    HttpRequest request = HttpRequest.newBuilder(URI.create(url))
        .method(${inC(call.method)}, ${send}
        .build();
    System.out.println(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
  }
}
`
}

function go(call: CallForProgram): string {
  const json = call.body === undefined ? '' : '\n\trequest.Header.Set("Content-Type", "application/json")'
  const body = call.body === undefined ? 'nil' : `strings.NewReader(${inC(call.body)})`
  return `// go run sign.go
package main

import (
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"
)

func main() {
	email := ${inC(call.email)}
	token := ${inC(call.apiToken)}
	timestamp := fmt.Sprint(time.Now().Unix())
	random := make([]byte, 16)
	rand.Read(random)
	nonce := fmt.Sprintf("%x", random)
	text := strings.Join([]string{email, token, timestamp, nonce, "v2"}, "&")
	sign := fmt.Sprintf("%x", sha256.Sum256([]byte(text)))

	url := ${inC(address(call))} + "&timestamp=" + timestamp + "&nonce=" + nonce + "&sign=" + sign + "&sign_version=v2"
	request, err := http.NewRequest(${inC(call.method)}, url, ${body})
	if err != nil {
		panic(err)
	}${json}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(err)
	}
	io.Copy(os.Stdout, response.Body)
}
`
}

function php(call: CallForProgram): string {
  const json =
    call.body === undefined ? '' : `, 'header' => 'Content-Type: application/json', 'content' => ${inPhp(call.body)}`
  return `<?php // php sign.php
$email = ${inPhp(call.email)};
$token = ${inPhp(call.apiToken)};
$timestamp = time();
$nonce = bin2hex(random_bytes(16));
$sign = hash('sha256', implode('&', [$email, $token, $timestamp, $nonce, 'v2']));

$url = ${inPhp(address(call))} . "&timestamp=$timestamp&nonce=$nonce&sign=$sign&sign_version=v2";
$context = stream_context_create(['http' => ['method' => ${inPhp(call.method)}${json}]]);
echo file_get_contents($url, false, $context), "\\n";
`
}

/** Returns the address with the parameters that do not change from call to call. */
function address({ baseUrl, path, query = {}, email }: CallForProgram): string {
  return `${baseUrl}${path}?${new URLSearchParams({ ...query, email }).toString()}`
}

/** Quotes a word of a shell command. */
export const inShell = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
const inPhp = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
/** Writes a string literal of JavaScript, Python, Java and Go. */
const inC = (text: string) => JSON.stringify(text)
