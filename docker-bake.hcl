// What is published, for both kinds of machine: VERSION=0.1.0 REPOSITORY=… docker buildx bake --push
variable "VERSION" { default = "" }
variable "REPOSITORY" { default = "mock-udesk" }
variable "SOURCE" { default = "" }
variable "REVISION" { default = "" }

target "default" {
  platforms = ["linux/amd64", "linux/arm64"]
  args      = { VERSION = VERSION }
  tags      = ["${REPOSITORY}:${VERSION}", "${REPOSITORY}:latest"]
  attest    = ["type=sbom", "type=provenance,mode=max"]
  labels = {
    "org.opencontainers.image.source"   = SOURCE
    "org.opencontainers.image.revision" = REVISION
  }
}
