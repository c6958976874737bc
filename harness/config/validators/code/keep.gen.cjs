// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.option = validate20;
const schema31 = {"type":"integer","description":"How many calls, pushes and events the fake keeps, each of every company (default 10000)","minimum":1,"maximum":100000};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.type,parentSchema:schema31,data});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100000 || isNaN(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema31,data});
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31,data});
errors++;
}
}
validate20.errors = vErrors;
return errors === 0;
}
}
return exports
})
